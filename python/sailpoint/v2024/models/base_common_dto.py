# Generated from schema/.
"""Base common dto."""

from sailpoint.v2024.models import BaseCommonDto

__all__ = ["BaseCommonDto"]
