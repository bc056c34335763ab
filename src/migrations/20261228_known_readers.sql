-- Readers of the federation are known by a token or by a list; the names noted before were claims of whoever asked.
delete from federated_reader;
