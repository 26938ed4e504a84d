# Generated from schema/.
"""Workgroup connection dto object."""

from sailpoint.v2024.models import WorkgroupConnectionDtoObject

__all__ = ["WorkgroupConnectionDtoObject"]
