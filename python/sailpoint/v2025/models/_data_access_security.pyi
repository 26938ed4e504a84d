# Generated from schema/.
"""The models of the schema file data_access_security, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model

class ActivityConfigurationSettings(Model):
    """Activity configuration settings."""

    is_enabled: bool | None
    cluster_id: str | None
    retention_time_period: int | None
    retention_time_type: str | None
    exclude_users: list[str] | None
    exclude_folders: list[str] | None
    exclude_file_extensions: list[str] | None
    exclude_actions: list[str] | None
    def __init__(
        self,
        *,
        is_enabled: bool | None = ...,
        cluster_id: str | None = ...,
        retention_time_period: int | None = ...,
        retention_time_type: str | None = ...,
        exclude_users: list[str] | tuple[str, ...] | None = ...,
        exclude_folders: list[str] | tuple[str, ...] | None = ...,
        exclude_file_extensions: list[str] | tuple[str, ...] | None = ...,
        exclude_actions: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ApplicationCrawlerSettings(Model):
    """Application crawler settings."""

    is_enabled: bool | None
    cluster_id: str | None
    calculate_resource_size: int | None
    crawl_snapshots_folder: bool | None
    crawl_mailboxes: bool | None
    crawl_public_folders: bool | None
    excluded_paths_by_regex: str | None
    crawl_top_level_shares: list[str] | None
    excluded_resources: list[str] | None
    include_resources: list[str] | None
    def __init__(
        self,
        *,
        is_enabled: bool | None = ...,
        cluster_id: str | None = ...,
        calculate_resource_size: int | None = ...,
        crawl_snapshots_folder: bool | None = ...,
        crawl_mailboxes: bool | None = ...,
        crawl_public_folders: bool | None = ...,
        excluded_paths_by_regex: str | None = ...,
        crawl_top_level_shares: list[str] | tuple[str, ...] | None = ...,
        excluded_resources: list[str] | tuple[str, ...] | None = ...,
        include_resources: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ApplicationItem(Model):
    """Application item."""

    id: int | None
    name: str | None
    description: str | None
    type: str | None
    tags: list[Tag1] | None
    test_connection_status: str | None
    test_connection_date: int | None
    rc_cluster_id: str | None
    dc_cluster_id: str | None
    pc_cluster_id: str | None
    def __init__(
        self,
        *,
        id: int | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        type: str | None = ...,
        tags: Sequence[Tag1 | Mapping[str, Any]] | None = ...,
        test_connection_status: str | None = ...,
        test_connection_date: int | None = ...,
        rc_cluster_id: str | None = ...,
        dc_cluster_id: str | None = ...,
        pc_cluster_id: str | None = ...,
    ) -> None: ...

class AssignResourceOwnerRequest(Model):
    """Assign resource owner request."""

    app_id: int | None
    full_path: str | None
    identity_id: str | None
    def __init__(
        self,
        *,
        app_id: int | None = ...,
        full_path: str | None = ...,
        identity_id: str | None = ...,
    ) -> None: ...

class BaseCreateApplicationRequest(Model):
    """Base create application request."""

    application_type: int
    name: str
    description: str | None
    tags: list[Int64StringKeyValuePair] | None
    identity_collector_id: int | None
    ad_identity_collector_id: int | None
    nis_identity_collector_id: int | None
    application_crawler_settings: ApplicationCrawlerSettings | None
    permission_collector_settings: PermissionCollectorSettings | None
    data_classification_settings: DataClassificationSettings | None
    activity_configuration_settings: ActivityConfigurationSettings | None
    execute_now: bool | None
    def __init__(
        self,
        *,
        application_type: int,
        name: str,
        description: str | None = ...,
        tags: Sequence[Int64StringKeyValuePair | Mapping[str, Any]] | None = ...,
        identity_collector_id: int | None = ...,
        ad_identity_collector_id: int | None = ...,
        nis_identity_collector_id: int | None = ...,
        application_crawler_settings: ApplicationCrawlerSettings | Mapping[str, Any] | None = ...,
        permission_collector_settings: PermissionCollectorSettings | Mapping[str, Any] | None = ...,
        data_classification_settings: DataClassificationSettings | Mapping[str, Any] | None = ...,
        activity_configuration_settings: ActivityConfigurationSettings | Mapping[str, Any] | None = ...,
        execute_now: bool | None = ...,
    ) -> None: ...

class CreateScheduleRequest(Model):
    """Create schedule request."""

    task_type_name: str | None
    schedule_type: str | None
    interval: int | None
    schedule_task_name: str | None
    start_time: int | None
    end_time: int | None
    days_of_week: list[str] | None
    active: bool | None
    run_after_schedule_task_id: int | None
    application_id: int | None
    def __init__(
        self,
        *,
        task_type_name: str | None = ...,
        schedule_type: str | None = ...,
        interval: int | None = ...,
        schedule_task_name: str | None = ...,
        start_time: int | None = ...,
        end_time: int | None = ...,
        days_of_week: list[str] | tuple[str, ...] | None = ...,
        active: bool | None = ...,
        run_after_schedule_task_id: int | None = ...,
        application_id: int | None = ...,
    ) -> None: ...

class DataClassificationSettings(Model):
    """Data classification settings."""

    is_enabled: bool | None
    cluster_id: str | None
    def __init__(
        self,
        *,
        is_enabled: bool | None = ...,
        cluster_id: str | None = ...,
    ) -> None: ...

class DataOwnerModel(Model):
    """Data owner model."""

    identity_id: str | None
    resource_id: int | None
    full_path: str | None
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        resource_id: int | None = ...,
        full_path: str | None = ...,
    ) -> None: ...

class Int64StringKeyValuePair(Model):
    """Int64 string key value pair."""

    key: int | None
    value: str | None
    def __init__(
        self,
        *,
        key: int | None = ...,
        value: str | None = ...,
    ) -> None: ...

class PermissionCollectorSettings(Model):
    """Permission collector settings."""

    is_enabled: bool | None
    cluster_id: str | None
    analyze_unique_permissions: bool | None
    calculate_effective_permissions: bool | None
    calculate_riskiest_permissions: bool | None
    effective_permissions_source: str | None
    def __init__(
        self,
        *,
        is_enabled: bool | None = ...,
        cluster_id: str | None = ...,
        analyze_unique_permissions: bool | None = ...,
        calculate_effective_permissions: bool | None = ...,
        calculate_riskiest_permissions: bool | None = ...,
        effective_permissions_source: str | None = ...,
    ) -> None: ...

class ReelectRequest(Model):
    """Reelect request."""

    owner_id: str | None
    campaign_name: str | None
    reviewers: list[str] | None
    def __init__(
        self,
        *,
        owner_id: str | None = ...,
        campaign_name: str | None = ...,
        reviewers: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ResourceModel(Model):
    """Resource model."""

    id: int | None
    name: str | None
    full_path: str | None
    application_id: int | None
    type: int | None
    owners: list[str] | None
    def __init__(
        self,
        *,
        id: int | None = ...,
        name: str | None = ...,
        full_path: str | None = ...,
        application_id: int | None = ...,
        type: int | None = ...,
        owners: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ScheduleInfo(Model):
    """Schedule info."""

    schedule_task_id: int | None
    schedule_task_name: str | None
    task_type_name: str | None
    interval: int | None
    schedule_type: str | None
    active: bool | None
    start_time: int | None
    end_time: int | None
    days_of_week: list[str] | None
    run_after_schedule_task_id: int | None
    run_after_schedule_task_name: str | None
    application_id: int | None
    created_by_display_name: str | None
    next_run: int | None
    last_run: int | None
    def __init__(
        self,
        *,
        schedule_task_id: int | None = ...,
        schedule_task_name: str | None = ...,
        task_type_name: str | None = ...,
        interval: int | None = ...,
        schedule_type: str | None = ...,
        active: bool | None = ...,
        start_time: int | None = ...,
        end_time: int | None = ...,
        days_of_week: list[str] | tuple[str, ...] | None = ...,
        run_after_schedule_task_id: int | None = ...,
        run_after_schedule_task_name: str | None = ...,
        application_id: int | None = ...,
        created_by_display_name: str | None = ...,
        next_run: int | None = ...,
        last_run: int | None = ...,
    ) -> None: ...

class Tag1(Model):
    """Tag1."""

    id: int | None
    name: str | None
    def __init__(
        self,
        *,
        id: int | None = ...,
        name: str | None = ...,
    ) -> None: ...

class TaskInfo(Model):
    """Task info."""

    task_id: int | None
    task_type_name: str | None
    start_time: int | None
    end_time: int | None
    task_name: str | None
    created_by_display_name: str | None
    progress: int | None
    status: str | None
    details: str | None
    schedule_task_id: int | None
    def __init__(
        self,
        *,
        task_id: int | None = ...,
        task_type_name: str | None = ...,
        start_time: int | None = ...,
        end_time: int | None = ...,
        task_name: str | None = ...,
        created_by_display_name: str | None = ...,
        progress: int | None = ...,
        status: str | None = ...,
        details: str | None = ...,
        schedule_task_id: int | None = ...,
    ) -> None: ...

class UpdateScheduleRequest(Model):
    """Update schedule request."""

    task_type_name: str | None
    schedule_type: str | None
    interval: int | None
    schedule_task_name: str | None
    start_time: int | None
    end_time: int | None
    days_of_week: list[str] | None
    active: bool | None
    run_after_schedule_task_id: int | None
    application_id: int | None
    def __init__(
        self,
        *,
        task_type_name: str | None = ...,
        schedule_type: str | None = ...,
        interval: int | None = ...,
        schedule_task_name: str | None = ...,
        start_time: int | None = ...,
        end_time: int | None = ...,
        days_of_week: list[str] | tuple[str, ...] | None = ...,
        active: bool | None = ...,
        run_after_schedule_task_id: int | None = ...,
        application_id: int | None = ...,
    ) -> None: ...
