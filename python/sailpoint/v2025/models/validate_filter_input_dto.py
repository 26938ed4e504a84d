# Generated from schema/.
"""Validate filter input dto."""

from sailpoint.v2025.models import ValidateFilterInputDto

__all__ = ["ValidateFilterInputDto"]
