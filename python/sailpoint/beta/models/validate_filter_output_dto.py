# Generated from schema/.
"""Validate filter output dto."""

from sailpoint.beta.models import ValidateFilterOutputDto

__all__ = ["ValidateFilterOutputDto"]
