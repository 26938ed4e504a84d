# Generated from schema/.
"""Org config."""

from sailpoint.v2025.models import OrgConfig

__all__ = ["OrgConfig"]
