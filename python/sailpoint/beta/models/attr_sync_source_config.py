# Generated from schema/.
"""Attr sync source config."""

from sailpoint.beta.models import AttrSyncSourceConfig

__all__ = ["AttrSyncSourceConfig"]
