# Generated from schema/.
"""Attributes of a new account; the members other than `sourceId` are as the schema names them."""

from sailpoint.beta.models import AccountAttributesCreateAttributes

__all__ = ["AccountAttributesCreateAttributes"]
