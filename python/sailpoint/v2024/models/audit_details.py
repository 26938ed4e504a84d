# Generated from schema/.
"""Audit details."""

from sailpoint.v2024.models import AuditDetails

__all__ = ["AuditDetails"]
