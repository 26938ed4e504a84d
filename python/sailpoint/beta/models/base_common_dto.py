# Generated from schema/.
"""Base common dto."""

from sailpoint.beta.models import BaseCommonDto

__all__ = ["BaseCommonDto"]
