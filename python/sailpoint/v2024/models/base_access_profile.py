# Generated from schema/.
"""Base access profile."""

from sailpoint.v2024.models import BaseAccessProfile

__all__ = ["BaseAccessProfile"]
