# Written by `make stubs` from schema/; change it there.
"""Configuration item response."""

from sailpoint._core import model

__all__ = ["ConfigurationItemResponse"]

ConfigurationItemResponse = model("v2024", "ConfigurationItemResponse")
