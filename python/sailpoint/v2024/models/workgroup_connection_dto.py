# Generated from schema/.
"""Workgroup connection dto."""

from sailpoint.v2024.models import WorkgroupConnectionDto

__all__ = ["WorkgroupConnectionDto"]
