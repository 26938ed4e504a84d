# Generated from schema/.
"""Validate filter output dto."""

from sailpoint.v2025.models import ValidateFilterOutputDto

__all__ = ["ValidateFilterOutputDto"]
