# Generated from schema/.
"""Validate filter input dto."""

from sailpoint.v2024.models import ValidateFilterInputDto

__all__ = ["ValidateFilterInputDto"]
