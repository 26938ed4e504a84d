# Generated from schema/.
"""Base access profile."""

from sailpoint.v3.models import BaseAccessProfile

__all__ = ["BaseAccessProfile"]
