# Generated from schema/.
"""Org config."""

from sailpoint.beta.models import OrgConfig

__all__ = ["OrgConfig"]
