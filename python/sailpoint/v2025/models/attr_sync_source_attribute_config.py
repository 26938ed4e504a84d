# Generated from schema/.
"""Attr sync source attribute config."""

from sailpoint.v2025.models import AttrSyncSourceAttributeConfig

__all__ = ["AttrSyncSourceAttributeConfig"]
