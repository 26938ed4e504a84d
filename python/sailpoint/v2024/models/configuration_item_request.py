# Written by `make stubs` from schema/; change it there.
"""Configuration item request."""

from sailpoint._core import model

__all__ = ["ConfigurationItemRequest"]

ConfigurationItemRequest = model("v2024", "ConfigurationItemRequest")
