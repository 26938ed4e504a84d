# Generated from schema/.
"""Org config."""

from sailpoint.v2024.models import OrgConfig

__all__ = ["OrgConfig"]
