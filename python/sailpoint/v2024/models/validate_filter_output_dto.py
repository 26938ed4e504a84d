# Generated from schema/.
"""Validate filter output dto."""

from sailpoint.v2024.models import ValidateFilterOutputDto

__all__ = ["ValidateFilterOutputDto"]
