# Generated from schema/.
"""Base role reference dto."""

from sailpoint.beta.models import BaseRoleReferenceDto

__all__ = ["BaseRoleReferenceDto"]
