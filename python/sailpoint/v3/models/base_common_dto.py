# Generated from schema/.
"""Base common dto."""

from sailpoint.v3.models import BaseCommonDto

__all__ = ["BaseCommonDto"]
