# Generated from schema/.
"""Bulk cancel request DTO."""

from sailpoint.v2025.models import BulkCancelRequestDTO

__all__ = ["BulkCancelRequestDTO"]
