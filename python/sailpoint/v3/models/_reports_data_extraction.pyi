# Generated from schema/.
"""The models of the schema file reports_data_extraction, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v3.models.index import Index

class AccountsExportReportArguments(Model):
    """Accounts export report arguments."""

    application: str
    source_name: str
    def __init__(
        self,
        *,
        application: str,
        source_name: str,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class IdentitiesDetailsReportArguments(Model):
    """Identities details report arguments."""

    correlated_only: bool
    def __init__(
        self,
        *,
        correlated_only: bool,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class IdentitiesReportArguments(Model):
    """Identities report arguments."""

    correlated_only: bool | None
    def __init__(
        self,
        *,
        correlated_only: bool | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class IdentityProfileIdentityErrorReportArguments(Model):
    """Identity profile identity error report arguments."""

    authoritative_source: str
    def __init__(
        self,
        *,
        authoritative_source: str,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class OrphanIdentitiesReportArguments(Model):
    """Orphan identities report arguments."""

    selected_formats: list[str] | None
    def __init__(
        self,
        *,
        selected_formats: Sequence[Literal["CSV", "PDF"]] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class ReportDetails(Model):
    """Report details."""

    report_type: str | None
    """Known values: ACCOUNTS, IDENTITIES_DETAILS, IDENTITIES, IDENTITY_PROFILE_IDENTITY_ERROR, ORPHAN_IDENTITIES,
    SEARCH_EXPORT, UNCORRELATED_ACCOUNTS.
    """
    arguments: AccountsExportReportArguments | IdentitiesDetailsReportArguments | IdentitiesReportArguments | IdentityProfileIdentityErrorReportArguments | OrphanIdentitiesReportArguments | SearchExportReportArguments | UncorrelatedAccountsReportArguments | None
    def __init__(
        self,
        *,
        report_type: Literal[
            "ACCOUNTS",
            "IDENTITIES_DETAILS",
            "IDENTITIES",
            "IDENTITY_PROFILE_IDENTITY_ERROR",
            "ORPHAN_IDENTITIES",
            "SEARCH_EXPORT",
            "UNCORRELATED_ACCOUNTS",
        ]
        | None = ...,
        arguments: ReportDetailsArguments
        | AccountsExportReportArguments
        | Mapping[str, Any]
        | IdentitiesDetailsReportArguments
        | IdentitiesReportArguments
        | IdentityProfileIdentityErrorReportArguments
        | OrphanIdentitiesReportArguments
        | SearchExportReportArguments
        | UncorrelatedAccountsReportArguments
        | None = ...,
    ) -> None: ...

class ReportDetailsArguments(Model):
    """Report details arguments."""

    __match_args__ = ("actual_instance",)
    actual_instance: AccountsExportReportArguments | IdentitiesDetailsReportArguments | IdentitiesReportArguments | IdentityProfileIdentityErrorReportArguments | OrphanIdentitiesReportArguments | SearchExportReportArguments | UncorrelatedAccountsReportArguments | None
    def __init__(
        self,
        actual_instance: AccountsExportReportArguments
        | Mapping[str, Any]
        | IdentitiesDetailsReportArguments
        | IdentitiesReportArguments
        | IdentityProfileIdentityErrorReportArguments
        | OrphanIdentitiesReportArguments
        | SearchExportReportArguments
        | UncorrelatedAccountsReportArguments
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class ReportResults(Model):
    """Report results."""

    report_type: str | None
    """Known values: ACCOUNTS, IDENTITIES_DETAILS, IDENTITIES, IDENTITY_PROFILE_IDENTITY_ERROR, ORPHAN_IDENTITIES,
    SEARCH_EXPORT, UNCORRELATED_ACCOUNTS.
    """
    task_def_name: str | None
    id: str | None
    created: datetime | str | None
    status: str | None
    """Known values: SUCCESS, FAILURE, WARNING, TERMINATED."""
    duration: int | None
    rows: int | None
    available_formats: list[str] | None
    def __init__(
        self,
        *,
        report_type: Literal[
            "ACCOUNTS",
            "IDENTITIES_DETAILS",
            "IDENTITIES",
            "IDENTITY_PROFILE_IDENTITY_ERROR",
            "ORPHAN_IDENTITIES",
            "SEARCH_EXPORT",
            "UNCORRELATED_ACCOUNTS",
        ]
        | None = ...,
        task_def_name: str | None = ...,
        id: str | None = ...,
        created: datetime | str | None = ...,
        status: Literal["SUCCESS", "FAILURE", "WARNING", "TERMINATED"] | None = ...,
        duration: int | None = ...,
        rows: int | None = ...,
        available_formats: Sequence[Literal["CSV", "PDF"]] | None = ...,
    ) -> None: ...

class SearchExportReportArguments(Model):
    """Search export report arguments."""

    indices: list[str] | None
    query: str
    columns: str | None
    sort: list[str] | None
    def __init__(
        self,
        *,
        query: str,
        indices: Sequence[Index | Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles", "*"]]
        | None = ...,
        columns: str | None = ...,
        sort: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class TaskResultDetails(Model):
    """Task result details."""

    type: str | None
    """Known values: QUARTZ, QPOC, MENTOS, QUEUED_TASK."""
    id: str | None
    report_type: str | None
    """Known values: ACCOUNTS, IDENTITIES_DETAILS, IDENTITIES, IDENTITY_PROFILE_IDENTITY_ERROR, ORPHAN_IDENTITIES,
    SEARCH_EXPORT, UNCORRELATED_ACCOUNTS.
    """
    description: str | None
    parent_name: str | None
    launcher: str | None
    created: datetime | str | None
    launched: datetime | str | None
    completed: datetime | str | None
    completion_status: str | None
    """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR."""
    messages: list[TaskResultDetailsMessagesInner] | None
    returns: list[TaskResultDetailsReturnsInner] | None
    attributes: dict[str, Any] | None
    progress: str | None
    def __init__(
        self,
        *,
        type: Literal["QUARTZ", "QPOC", "MENTOS", "QUEUED_TASK"] | None = ...,
        id: str | None = ...,
        report_type: Literal[
            "ACCOUNTS",
            "IDENTITIES_DETAILS",
            "IDENTITIES",
            "IDENTITY_PROFILE_IDENTITY_ERROR",
            "ORPHAN_IDENTITIES",
            "SEARCH_EXPORT",
            "UNCORRELATED_ACCOUNTS",
        ]
        | None = ...,
        description: str | None = ...,
        parent_name: str | None = ...,
        launcher: str | None = ...,
        created: datetime | str | None = ...,
        launched: datetime | str | None = ...,
        completed: datetime | str | None = ...,
        completion_status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR"] | None = ...,
        messages: Sequence[TaskResultDetailsMessagesInner | Mapping[str, Any]] | None = ...,
        returns: Sequence[TaskResultDetailsReturnsInner | Mapping[str, Any]] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        progress: str | None = ...,
    ) -> None: ...

class TaskResultDetailsMessagesInner(Model):
    """Task result details messages inner."""

    type: str | None
    """Known values: INFO, WARN, ERROR."""
    error: bool | None
    warning: bool | None
    key: str | None
    localized_text: str | None
    def __init__(
        self,
        *,
        type: Literal["INFO", "WARN", "ERROR"] | None = ...,
        error: bool | None = ...,
        warning: bool | None = ...,
        key: str | None = ...,
        localized_text: str | None = ...,
    ) -> None: ...

class TaskResultDetailsReturnsInner(Model):
    """Task result details returns inner."""

    display_label: str | None
    attribute_name: str | None
    def __init__(
        self,
        *,
        display_label: str | None = ...,
        attribute_name: str | None = ...,
    ) -> None: ...

class UncorrelatedAccountsReportArguments(Model):
    """Uncorrelated accounts report arguments."""

    selected_formats: list[str] | None
    def __init__(
        self,
        *,
        selected_formats: Sequence[Literal["CSV", "PDF"]] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
