# Generated from schema/.
"""Attr sync source attribute config."""

from sailpoint.beta.models import AttrSyncSourceAttributeConfig

__all__ = ["AttrSyncSourceAttributeConfig"]
