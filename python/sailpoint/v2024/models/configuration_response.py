# Written by `make stubs` from schema/; change it there.
"""Configuration response."""

from sailpoint._core import model

__all__ = ["ConfigurationResponse"]

ConfigurationResponse = model("v2024", "ConfigurationResponse")
