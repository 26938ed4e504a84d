# Generated from schema/.
"""A schema of a source: the attributes of one kind of object."""

from sailpoint.v2024.models import ModelSchema

__all__ = ["ModelSchema"]
