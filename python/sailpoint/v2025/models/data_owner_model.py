# Generated from schema/.
"""Data owner model."""

from sailpoint.v2025.models import DataOwnerModel

__all__ = ["DataOwnerModel"]
