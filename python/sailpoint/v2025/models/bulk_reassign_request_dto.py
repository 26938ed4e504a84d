# Generated from schema/.
"""Bulk reassign request DTO."""

from sailpoint.v2025.models import BulkReassignRequestDTO

__all__ = ["BulkReassignRequestDTO"]
