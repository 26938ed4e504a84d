# Generated from schema/.
"""The models of the schema file certification_summaries, for type checkers."""

from sailpoint._core import Model

class IdentityCertDecisionSummary(Model):
    """Identity cert decision summary."""

    entitlement_decisions_made: int | None
    access_profile_decisions_made: int | None
    role_decisions_made: int | None
    account_decisions_made: int | None
    entitlement_decisions_total: int | None
    access_profile_decisions_total: int | None
    role_decisions_total: int | None
    account_decisions_total: int | None
    entitlements_approved: int | None
    entitlements_revoked: int | None
    access_profiles_approved: int | None
    access_profiles_revoked: int | None
    roles_approved: int | None
    roles_revoked: int | None
    accounts_approved: int | None
    accounts_revoked: int | None
    def __init__(
        self,
        *,
        entitlement_decisions_made: int | None = ...,
        access_profile_decisions_made: int | None = ...,
        role_decisions_made: int | None = ...,
        account_decisions_made: int | None = ...,
        entitlement_decisions_total: int | None = ...,
        access_profile_decisions_total: int | None = ...,
        role_decisions_total: int | None = ...,
        account_decisions_total: int | None = ...,
        entitlements_approved: int | None = ...,
        entitlements_revoked: int | None = ...,
        access_profiles_approved: int | None = ...,
        access_profiles_revoked: int | None = ...,
        roles_approved: int | None = ...,
        roles_revoked: int | None = ...,
        accounts_approved: int | None = ...,
        accounts_revoked: int | None = ...,
    ) -> None: ...
