# Written by `make stubs` from schema/; change it there.
"""Settings of a trigger that another system fires."""

from sailpoint._core import model

__all__ = ["ExternalAttributes"]

ExternalAttributes = model("v2024", "ExternalAttributes")
