# Written by `make stubs` from schema/; change it there.
"""Configuration details response."""

from sailpoint._core import model

__all__ = ["ConfigurationDetailsResponse"]

ConfigurationDetailsResponse = model("v2024", "ConfigurationDetailsResponse")
