# Generated from schema/.
"""Bulk approve request DTO."""

from sailpoint.v2025.models import BulkApproveRequestDTO

__all__ = ["BulkApproveRequestDTO"]
