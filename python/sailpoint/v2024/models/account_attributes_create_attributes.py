# Written by `make stubs` from schema/; change it there.
"""Attributes of a new account; the members other than `sourceId` are as the schema names them."""

from sailpoint._core import model

__all__ = ["AccountAttributesCreateAttributes"]

AccountAttributesCreateAttributes = model("v2024", "AccountAttributesCreateAttributes")
