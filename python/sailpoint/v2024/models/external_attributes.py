# Written by `make stubs` from schema/; change it there.
"""External attributes."""

from sailpoint._core import model

__all__ = ["ExternalAttributes"]

ExternalAttributes = model("v2024", "ExternalAttributes")
