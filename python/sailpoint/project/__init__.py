"""Profiles as code: identity profiles and transforms as files, with plans, tests, drift and promotion.

The command line is `sailpoint project`. These functions are under it:

    >>> project = load("tenant", "prod")
    >>> check(project)
    >>> with ApiClient() as api_client:
    ...     tenant = ServiceTenant(api_client)
    ...     apply(project, tenant, plan(project, tenant))
"""

from __future__ import annotations

from sailpoint.project.applying import Applied, apply
from sailpoint.project.checking import check
from sailpoint.project.content import Content, Profile, Transform
from sailpoint.project.drifting import Difference, Drift, drift
from sailpoint.project.errors import (
    ApplyError,
    Fault,
    GuardError,
    InvalidProjectError,
    ProjectError,
    StalePlanError,
    UnsupportedError,
    WrongTenantError,
)
from sailpoint.project.folder import Folder
from sailpoint.project.impact import AttributeImpact, Example, Impact, ProfileImpact
from sailpoint.project.operations import Change, Operation
from sailpoint.project.planning import Plan, plan
from sailpoint.project.project import Project, load
from sailpoint.project.pulling import Pulled, pull
from sailpoint.project.starting import init
from sailpoint.project.tenant import EmbeddedTenant, Person, ServiceTenant, Tenant
from sailpoint.project.testing import Coverage, Mismatch, Report, Result, Verified, record, run_tests, verify

__all__ = [
    "Applied",
    "ApplyError",
    "AttributeImpact",
    "Change",
    "Content",
    "Coverage",
    "Difference",
    "Drift",
    "EmbeddedTenant",
    "Example",
    "Fault",
    "Folder",
    "GuardError",
    "Impact",
    "InvalidProjectError",
    "Mismatch",
    "Operation",
    "Person",
    "Plan",
    "Profile",
    "ProfileImpact",
    "Project",
    "ProjectError",
    "Pulled",
    "Report",
    "Result",
    "ServiceTenant",
    "StalePlanError",
    "Tenant",
    "Transform",
    "UnsupportedError",
    "Verified",
    "WrongTenantError",
    "apply",
    "check",
    "drift",
    "init",
    "load",
    "plan",
    "pull",
    "record",
    "run_tests",
    "verify",
]
