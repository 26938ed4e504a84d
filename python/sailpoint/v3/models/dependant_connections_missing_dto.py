# Generated from schema/.
"""Dependant connections missing dto."""

from sailpoint.v3.models import DependantConnectionsMissingDto

__all__ = ["DependantConnectionsMissingDto"]
