# Generated from schema/.
"""Attr sync source config."""

from sailpoint.v2024.models import AttrSyncSourceConfig

__all__ = ["AttrSyncSourceConfig"]
