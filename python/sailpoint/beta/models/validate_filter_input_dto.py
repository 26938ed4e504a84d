# Generated from schema/.
"""Validate filter input dto."""

from sailpoint.beta.models import ValidateFilterInputDto

__all__ = ["ValidateFilterInputDto"]
