"""Where the tenant is and how to log in to it."""

from sailpoint._core import Configuration, ConfigurationParams

__all__ = ["Configuration", "ConfigurationParams"]
