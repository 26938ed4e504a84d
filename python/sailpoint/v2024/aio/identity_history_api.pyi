# Generated from schema/.
"""Identity history api: the operations of this family."""

from typing import Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._identity_history import AccessItemAccessProfileResponse, AccessItemAccountResponse, AccessItemAppResponse, AccessItemAssociated, AccessItemDiff, AccessItemEntitlementResponse, AccessItemRemoved, AccessItemRoleResponse, AccessRequested, AccountStatusChanged, AttributesChanged, IdentityCertified, IdentityCompareResponse, IdentityHistoryResponse, IdentityListItem, IdentitySnapshotSummaryResponse, MetricResponse

__all__ = ["IdentityHistoryApi"]

class IdentityHistoryApi(Api):
    """Identity history api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def compare_identity_snapshots(
        self,
        id: str | None,
        snapshot1: str | None = ...,
        snapshot2: str | None = ...,
        access_item_types: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityCompareResponse]:
        """Send `GET /historical-identities/{id}/compare`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def compare_identity_snapshots_with_http_info(
        self,
        id: str | None,
        snapshot1: str | None = ...,
        snapshot2: str | None = ...,
        access_item_types: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityCompareResponse]]:
        """Like `compare_identity_snapshots`, but also returns status and headers."""

    async def compare_identity_snapshots_without_preload_content(
        self,
        id: str | None,
        snapshot1: str | None = ...,
        snapshot2: str | None = ...,
        access_item_types: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `compare_identity_snapshots`, but returns any status, and the body as bytes."""

    async def compare_identity_snapshots_access_type(
        self,
        id: str | None,
        access_type: Literal["accessProfile", "account", "app", "entitlement", "role"] | None,
        access_associated: bool | None = ...,
        snapshot1: str | None = ...,
        snapshot2: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessItemDiff]:
        """Send `GET /historical-identities/{id}/compare/{accessType}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `access_type`: One of accessProfile, account, app, entitlement, role.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def compare_identity_snapshots_access_type_with_http_info(
        self,
        id: str | None,
        access_type: Literal["accessProfile", "account", "app", "entitlement", "role"] | None,
        access_associated: bool | None = ...,
        snapshot1: str | None = ...,
        snapshot2: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessItemDiff]]:
        """Like `compare_identity_snapshots_access_type`, but also returns status and headers."""

    async def compare_identity_snapshots_access_type_without_preload_content(
        self,
        id: str | None,
        access_type: Literal["accessProfile", "account", "app", "entitlement", "role"] | None,
        access_associated: bool | None = ...,
        snapshot1: str | None = ...,
        snapshot2: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `compare_identity_snapshots_access_type`, but returns any status, and the body as bytes."""

    async def get_historical_identity(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityHistoryResponse:
        """Send `GET /historical-identities/{id}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_historical_identity_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityHistoryResponse]:
        """Like `get_historical_identity`, but also returns status and headers."""

    async def get_historical_identity_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_historical_identity`, but returns any status, and the body as bytes."""

    async def get_historical_identity_events(
        self,
        id: str | None,
        var_from: str | None = ...,
        event_types: list[str] | tuple[str, ...] | None = ...,
        access_item_types: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityCertified | AccessItemAssociated | AccessItemRemoved | AttributesChanged | AccessRequested | AccountStatusChanged]:
        """Send `GET /historical-identities/{id}/events`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_historical_identity_events_with_http_info(
        self,
        id: str | None,
        var_from: str | None = ...,
        event_types: list[str] | tuple[str, ...] | None = ...,
        access_item_types: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityCertified | AccessItemAssociated | AccessItemRemoved | AttributesChanged | AccessRequested | AccountStatusChanged]]:
        """Like `get_historical_identity_events`, but also returns status and headers."""

    async def get_historical_identity_events_without_preload_content(
        self,
        id: str | None,
        var_from: str | None = ...,
        event_types: list[str] | tuple[str, ...] | None = ...,
        access_item_types: list[str] | tuple[str, ...] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_historical_identity_events`, but returns any status, and the body as bytes."""

    async def get_identity_snapshot(
        self,
        id: str | None,
        var_date: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> IdentityHistoryResponse:
        """Send `GET /historical-identities/{id}/snapshots/{date}`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identity_snapshot_with_http_info(
        self,
        id: str | None,
        var_date: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[IdentityHistoryResponse]:
        """Like `get_identity_snapshot`, but also returns status and headers."""

    async def get_identity_snapshot_without_preload_content(
        self,
        id: str | None,
        var_date: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_snapshot`, but returns any status, and the body as bytes."""

    async def get_identity_snapshot_summary(
        self,
        id: str | None,
        before: str | None = ...,
        interval: Literal["day", "month"] | None = ...,
        time_zone: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[MetricResponse]:
        """Send `GET /historical-identities/{id}/snapshot-summary`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `interval`: One of day, month.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identity_snapshot_summary_with_http_info(
        self,
        id: str | None,
        before: str | None = ...,
        interval: Literal["day", "month"] | None = ...,
        time_zone: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[MetricResponse]]:
        """Like `get_identity_snapshot_summary`, but also returns status and headers."""

    async def get_identity_snapshot_summary_without_preload_content(
        self,
        id: str | None,
        before: str | None = ...,
        interval: Literal["day", "month"] | None = ...,
        time_zone: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_snapshot_summary`, but returns any status, and the body as bytes."""

    async def get_identity_start_date(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> str:
        """Send `GET /historical-identities/{id}/start-date`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def get_identity_start_date_with_http_info(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[str]:
        """Like `get_identity_start_date`, but also returns status and headers."""

    async def get_identity_start_date_without_preload_content(
        self,
        id: str | None,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_identity_start_date`, but returns any status, and the body as bytes."""

    async def list_historical_identities(
        self,
        starts_with_query: str | None = ...,
        is_deleted: bool | None = ...,
        is_active: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentityListItem]:
        """Send `GET /historical-identities`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_historical_identities_with_http_info(
        self,
        starts_with_query: str | None = ...,
        is_deleted: bool | None = ...,
        is_active: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentityListItem]]:
        """Like `list_historical_identities`, but also returns status and headers."""

    async def list_historical_identities_without_preload_content(
        self,
        starts_with_query: str | None = ...,
        is_deleted: bool | None = ...,
        is_active: bool | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_historical_identities`, but returns any status, and the body as bytes."""

    async def list_identity_access_items(
        self,
        id: str | None,
        type: Literal["account", "entitlement", "app", "accessProfile", "role"] | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse]:
        """Send `GET /historical-identities/{id}/access-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `type`: One of account, entitlement, app, accessProfile, role.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_identity_access_items_with_http_info(
        self,
        id: str | None,
        type: Literal["account", "entitlement", "app", "accessProfile", "role"] | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse]]:
        """Like `list_identity_access_items`, but also returns status and headers."""

    async def list_identity_access_items_without_preload_content(
        self,
        id: str | None,
        type: Literal["account", "entitlement", "app", "accessProfile", "role"] | None = ...,
        limit: int | None = ...,
        count: bool | None = ...,
        offset: int | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_identity_access_items`, but returns any status, and the body as bytes."""

    async def list_identity_snapshot_access_items(
        self,
        id: str | None,
        var_date: str | None,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemAppResponse | AccessItemEntitlementResponse | AccessItemRoleResponse]:
        """Send `GET /historical-identities/{id}/snapshots/{date}/access-items`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_identity_snapshot_access_items_with_http_info(
        self,
        id: str | None,
        var_date: str | None,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemAppResponse | AccessItemEntitlementResponse | AccessItemRoleResponse]]:
        """Like `list_identity_snapshot_access_items`, but also returns status and headers."""

    async def list_identity_snapshot_access_items_without_preload_content(
        self,
        id: str | None,
        var_date: str | None,
        type: str | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_identity_snapshot_access_items`, but returns any status, and the body as bytes."""

    async def list_identity_snapshots(
        self,
        id: str | None,
        start: str | None = ...,
        interval: Literal["day", "month"] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[IdentitySnapshotSummaryResponse]:
        """Send `GET /historical-identities/{id}/snapshots`.

        Experimental: set `Configuration.experimental` first.

        Requires one of the scopes `idn:identity-history:read`, `idn:identity-history:manage`.

        `interval`: One of day, month.

        `x_sail_point_experimental`: By default 'true'.
        """

    async def list_identity_snapshots_with_http_info(
        self,
        id: str | None,
        start: str | None = ...,
        interval: Literal["day", "month"] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[IdentitySnapshotSummaryResponse]]:
        """Like `list_identity_snapshots`, but also returns status and headers."""

    async def list_identity_snapshots_without_preload_content(
        self,
        id: str | None,
        start: str | None = ...,
        interval: Literal["day", "month"] | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        x_sail_point_experimental: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_identity_snapshots`, but returns any status, and the body as bytes."""
