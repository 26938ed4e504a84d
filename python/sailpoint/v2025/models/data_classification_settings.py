# Generated from schema/.
"""Data classification settings."""

from sailpoint.v2025.models import DataClassificationSettings

__all__ = ["DataClassificationSettings"]
