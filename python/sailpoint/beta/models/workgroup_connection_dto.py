# Generated from schema/.
"""Workgroup connection dto."""

from sailpoint.beta.models import WorkgroupConnectionDto

__all__ = ["WorkgroupConnectionDto"]
