# Generated from schema/.
"""Base common dto."""

from sailpoint.v2025.models import BaseCommonDto

__all__ = ["BaseCommonDto"]
