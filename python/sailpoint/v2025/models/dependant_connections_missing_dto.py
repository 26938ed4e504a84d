# Generated from schema/.
"""Dependant connections missing dto."""

from sailpoint.v2025.models import DependantConnectionsMissingDto

__all__ = ["DependantConnectionsMissingDto"]
