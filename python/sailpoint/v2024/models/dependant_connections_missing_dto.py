# Generated from schema/.
"""Dependant connections missing dto."""

from sailpoint.v2024.models import DependantConnectionsMissingDto

__all__ = ["DependantConnectionsMissingDto"]
