# Generated from schema/.
"""`sailpoint.configuration` under the name that it has in a version of the official SDK."""

from sailpoint.configuration import Configuration, ConfigurationParams

__all__ = ["Configuration", "ConfigurationParams"]
