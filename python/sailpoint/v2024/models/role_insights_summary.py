# Generated from schema/.
"""Role insights summary."""

from sailpoint.v2024.models import RoleInsightsSummary

__all__ = ["RoleInsightsSummary"]
