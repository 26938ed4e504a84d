# Generated from schema/.
"""Base access profile."""

from sailpoint.v2025.models import BaseAccessProfile

__all__ = ["BaseAccessProfile"]
