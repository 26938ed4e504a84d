# Written by `make stubs` from schema/; change it there.
"""Account attributes create attributes."""

from sailpoint._core import model

__all__ = ["AccountAttributesCreateAttributes"]

AccountAttributesCreateAttributes = model("v2024", "AccountAttributesCreateAttributes")
