# Generated from schema/.
"""Bulk reject request DTO."""

from sailpoint.v2025.models import BulkRejectRequestDTO

__all__ = ["BulkRejectRequestDTO"]
